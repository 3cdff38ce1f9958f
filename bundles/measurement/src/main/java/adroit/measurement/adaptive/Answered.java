package adroit.measurement.adaptive;

/** An item that was asked, and the category answered, from 0. */
public record Answered(String item, int category) {}
