# Words of the charts' own tool bar and notices.

plotly-autoscale = Autoscale
plotly-box-select = Box select
plotly-lasso-select = Lasso select
plotly-zoom = Zoom
plotly-zoom-in = Zoom in
plotly-zoom-out = Zoom out
plotly-pan = Pan
plotly-reset-axes = Reset axes
plotly-reset = Reset
plotly-spike-lines = Toggle spike lines
plotly-hover-closest = Show closest data on hover
plotly-hover-compare = Compare data on hover
plotly-hover-toggle = Toggle show closest data on hover
plotly-download = Download the picture
plotly-preparing = Preparing the picture, this may take a few seconds
plotly-downloaded = Picture downloaded
plotly-download-failed = The picture could not be downloaded
plotly-zoom-back = Double-click to zoom back out
plotly-isolate = Double-click on the legend to show one series alone
plotly-trace = Series
