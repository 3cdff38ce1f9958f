package adroit.plugins.internal;

/** Why the installed set changes: who does what to which discipline. */
record Cause(String account, String act, String subject) {
    static Cause ofProduct(String act, String subject) {
        return new Cause(Journal.PRODUCT.account(), act, subject);
    }
}
