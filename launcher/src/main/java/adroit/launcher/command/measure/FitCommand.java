package adroit.launcher.command.measure;

import picocli.CommandLine.Command;

@Command(name = "fit", description = "Calibrate the items of a test.")
final class FitCommand extends OfModel {}
