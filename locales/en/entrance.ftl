# The pages before the screens: signing in, setting a password by invitation.

entrance-sign-in = Sign in
entrance-login = Login
entrance-password = Password
entrance-password-again = Password again
entrance-enter = Sign in
entrance-set-password = New password
entrance-for-login = Login: { $login }
entrance-password-advice = At least 12 characters. Several words in a row are easiest.
entrance-needs-tls = From another computer one can sign in over a secure connection (https) only. Ask the administrator.
entrance-sign-out = Sign out
entrance-for-accounts = The dashboard is open to those who have signed in.
error-form-stale = The page has grown old. Enter the data once more.
error-passwords-differ = The passwords differ.
