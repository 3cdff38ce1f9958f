package adroit.exchange.workbook;

/**
 * One sheet of a workbook.
 *
 * @param hidden whether the spreadsheet program does not show it
 * @param part where in the workbook it stands
 */
public record Sheet(String name, boolean hidden, String part) {}
