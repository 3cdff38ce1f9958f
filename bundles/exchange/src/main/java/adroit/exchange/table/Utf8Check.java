package adroit.exchange.table;

/** Checks bytes against UTF-8 as they stream by, and counts what it sees instead of stopping at the first fault. */
final class Utf8Check {

    private int pending;
    private int lowest = 0x80;
    private int highest = 0xBF;
    private long sequences;
    private long faults;
    private long line = 1;
    private long firstFaultLine;
    private int before;

    void accept(int octet) {
        if (pending > 0) {
            continuation(octet);
        } else {
            start(octet);
        }
        countLine(octet);
    }

    void end() {
        if (pending > 0) {
            fault();
        }
    }

    /** Characters beyond ASCII that are valid UTF-8. */
    long sequences() {
        return sequences;
    }

    /** Places that are not UTF-8. */
    long faults() {
        return faults;
    }

    /** The line of the first fault, or 0. */
    long firstFaultLine() {
        return firstFaultLine;
    }

    private void continuation(int octet) {
        if (octet < lowest || octet > highest) {
            fault();
            start(octet);
            return;
        }
        lowest = 0x80;
        highest = 0xBF;
        pending--;
        if (pending == 0) {
            sequences++;
        }
    }

    private void start(int octet) {
        if (octet < 0x80) {
            return;
        }
        if (octet >= 0xC2 && octet <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            expect(2, octet == 0xE0 ? 0xA0 : 0x80, octet == 0xED ? 0x9F : 0xBF);
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            expect(3, octet == 0xF0 ? 0x90 : 0x80, octet == 0xF4 ? 0x8F : 0xBF);
        } else {
            fault();
        }
    }

    private void expect(int bytes, int low, int high) {
        pending = bytes;
        lowest = low;
        highest = high;
    }

    private void fault() {
        pending = 0;
        lowest = 0x80;
        highest = 0xBF;
        faults++;
        if (firstFaultLine == 0) {
            firstFaultLine = line;
        }
    }

    private void countLine(int octet) {
        if (octet == '\r' || (octet == '\n' && before != '\r')) {
            line++;
        }
        before = octet;
    }
}
