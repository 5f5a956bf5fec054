# Appeals of citizens and organisations.
