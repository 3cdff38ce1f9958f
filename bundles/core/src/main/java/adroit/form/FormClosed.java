package adroit.form;

/** The form takes no answers: it was submitted or withdrawn, or its round is over. */
public final class FormClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormClosed(String sentence) {
        super(sentence);
    }
}
