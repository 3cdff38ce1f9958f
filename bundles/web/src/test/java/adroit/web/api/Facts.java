package adroit.web.api;

/** Batches of evidence. */
final class Facts {
    static final String GOOD_AND_BAD = """
            [{"kind":"rating","clientId":"1","person":"E-1","discipline":"maps","observed":"2026-05-02",
              "skill":"map-design","channel":"supervisor","source":"s-1","level":2.5},
             {"kind":"tool-access","clientId":"2","person":"E-1","discipline":"maps","observed":"2026-05-02",
              "tool":"pen","supplied":false},
             {"kind":"duty-rating","clientId":"5","person":"E-1","discipline":"maps","observed":"2026-05-02",
              "duty":"draw","channel":"supervisor","source":"s-1","outcome":4,"otherTool":"Crayons"},
             {"kind":"interest","clientId":"3","person":"E-1","discipline":"maps","observed":"2026-05-02",
              "category":"technology","answer":"explore"},
             {"kind":"process-step","clientId":"4","person":"nobody","discipline":"maps","observed":"2026-05-02",
              "process":"publish","step":"check","outcome":"missed","channel":"supervisor","source":"s-1"}]
            """;

    private Facts() {}
}
