package adroit.exchange.description;

/** A line of a file that holds something. */
record Line(int number, String text) {
    String place() {
        return "line " + number;
    }
}
