package adroit.exchange.framework;

import adroit.exchange.table.RowProblem;

/** Something wrong with a row of one of the files. */
public record FileProblem(String file, RowProblem problem) {}
