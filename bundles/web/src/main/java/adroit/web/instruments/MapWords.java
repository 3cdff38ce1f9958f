package adroit.web.instruments;

/** What a map says of itself, by what stands on its line. */
public enum MapWords {
    STATEMENTS(
            "Partial credit model",
            "To the right stand people who say they do more, and steps that fewer take.",
            "people above, the steps of each statement below; all of it is in the table.",
            "The steps from 1 to 2, from 2 to 3 and so on, on the line above. Infit and outfit near 1 are as the model expects; where few lie far apart, all are under 1 even then.",
            "Statement",
            "Steps"),
    QUESTIONS(
            "Rasch model",
            "To the right stand people who know more, and questions that fewer answer right.",
            "people above, each question below; all of it is in the table.",
            "Who stands where a question stands answers it right half of the time. Infit and outfit near 1 are as the model expects; where few lie far apart, all are under 1 even then.",
            "Question",
            "Difficulty");

    private final String model;
    private final String lead;
    private final String drawing;
    private final String caption;
    private final String row;
    private final String places;

    MapWords(String model, String lead, String drawing, String caption, String row, String places) {
        this.model = model;
        this.lead = lead;
        this.drawing = drawing;
        this.caption = caption;
        this.row = row;
        this.places = places;
    }

    public String model() {
        return model;
    }

    /** How the line is read. */
    public String lead() {
        return lead;
    }

    /** What is drawn, for whoever does not see it. */
    public String drawing() {
        return drawing;
    }

    public String caption() {
        return caption;
    }

    /** What each row of the table is. */
    public String row() {
        return row;
    }

    /** What stands on the line. */
    public String places() {
        return places;
    }
}
