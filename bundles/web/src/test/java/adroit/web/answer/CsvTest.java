package adroit.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesEveryCellAndLeavesNoFormula() {
        assertThat(Csv.of(List.of("Title", "Rows"), List.of(List.of("=1+1", "say \"no\"\nand go"), List.of("@x", "-"))))
                .isEqualTo("\"Title\",\"Rows\"\r\n\"'=1+1\",\"say \"\"no\"\"\nand go\"\r\n\"'@x\",\"'-\"\r\n");
    }
}
