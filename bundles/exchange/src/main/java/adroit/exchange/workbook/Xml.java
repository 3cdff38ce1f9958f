package adroit.exchange.workbook;

import adroit.exchange.problem.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, tag by tag. Document types and entities of its own are refused; names are compared without their prefix. */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final WorkbookFaults faults;
    private final String part;

    Xml(InputStream in, WorkbookFaults faults, String part) {
        this.in = in;
        this.faults = faults;
        this.part = part;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** Without document types there are no entities to count, and the platform's own limits would only stop long sheets. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next tag; false at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw faults.notReal(part, "a document type of its own");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private RuntimeException refusal(Exception e) {
        return e instanceof RefusedFile refused ? refused : faults.damagedAt(part);
    }

    boolean opens(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue(null, name);
    }

    /** An attribute that is a small number; {@code otherwise} where there is none or it is none. */
    int number(String name, int otherwise) {
        @Nullable String value = attribute(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether an attribute says yes. */
    boolean flag(String name) {
        @Nullable String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /**
     * The text up to the end of the element that was opened last, of its children too, but without what is read aloud ({@code rPh}); at most
     * {@code most} characters and one.
     */
    String text(String element, int most) {
        StringBuilder text = new StringBuilder();
        int silent = 0;
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (silent == 0 && text.length() <= most) {
                            append(text, most);
                        }
                    }
                    case XMLStreamConstants.START_ELEMENT -> silent += isSpoken() ? 1 : 0;
                    case XMLStreamConstants.END_ELEMENT -> {
                        silent -= isSpoken() ? 1 : 0;
                        if (reader.getLocalName().equals(element)) {
                            return text.toString();
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw faults.notReal(part, "a document type of its own");
                    default -> {}
                }
            }
            throw faults.damagedAt(part);
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    private void append(StringBuilder text, int most) {
        int length = Math.min(reader.getTextLength(), most + 1 - text.length());
        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }

    private boolean isSpoken() {
        return reader.getLocalName().equals("rPh");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
