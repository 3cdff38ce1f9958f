package adroit.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.MultipartStream;
import org.apache.commons.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a form of {@code multipart/form-data} sends: its fields up to the first file, and that file, which is read while it arrives. */
public final class FormWithFile {
    /** One with nothing in it. */
    public static final FormWithFile NOTHING = new FormWithFile(Map.of(), Optional.empty());

    private static final Logger LOG = LoggerFactory.getLogger(FormWithFile.class);
    private static final long DRAINED = 256L << 20;

    /** Of the longest text that a form takes, 20,000 characters, each line break and letter as long as it may be. */
    private static final int LONGEST_FIELD = 80 * 1024;

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_HEAD = 4 * 1024;

    private final Map<String, List<String>> fields;
    private final Optional<SentFile> file;

    /** The file; its content can be read once. An empty name means that no file was chosen. */
    public record SentFile(String name, InputStream content) {}

    /** A form that cannot be read. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private FormWithFile(Map<String, List<String>> fields, Optional<SentFile> file) {
        this.fields = fields;
        this.file = file;
    }

    /** Whether the request says that it sends such a form. */
    public static boolean isSentBy(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * Reads the fields that stand before the file.
     *
     * @throws Unreadable when it is no such form
     */
    public static FormWithFile of(HttpServletRequest request) throws IOException {
        FileUpload reader = new FileUpload();
        reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
        reader.setPartHeaderSizeMax(LONGEST_HEAD);
        Map<String, List<String>> fields = new HashMap<>();
        try {
            FileItemIterator parts = reader.getItemIterator(new Sent(request));
            for (int i = 0; i < MOST_FIELDS && parts.hasNext(); i++) {
                FileItemStream part = parts.next();
                if (!part.isFormField()) {
                    return new FormWithFile(
                            fields, Optional.of(new SentFile(name(part), new Content(part.openStream()))));
                }
                fields.computeIfAbsent(Objects.toString(part.getFieldName(), ""), name -> new ArrayList<>())
                        .add(text(part));
            }
            return new FormWithFile(fields, Optional.empty());
        } catch (FileUploadException | FileUpload.FileUploadIOException | MultipartStream.MalformedStreamException e) {
            throw cutOff();
        }
    }

    private static Unreadable cutOff() {
        return new Unreadable("The form is cut off, or not of the kind multipart/form-data with a file in it.");
    }

    /** The file as it arrives; a form that ends in the middle of it is unreadable. */
    private static final class Content extends FilterInputStream {

        Content(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (MultipartStream.MalformedStreamException | FileUpload.FileUploadIOException e) {
                throw cutOff();
            }
        }
    }

    private static String text(FileItemStream part) throws IOException {
        try (InputStream in = part.openStream()) {
            byte[] bytes = in.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                throw new Unreadable("A field of the form is longer than " + LONGEST_FIELD + " bytes.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Without the folder that some browsers send along. */
    private static String name(FileItemStream part) {
        try {
            String name = Objects.toString(part.getName(), "");
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        } catch (InvalidFileNameException e) {
            return "upload";
        }
    }

    /** The field's value; empty where it was not sent. */
    public String field(String name) {
        List<String> values = fields(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** All values of a field. */
    public List<String> fields(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The file, where the form sends one. */
    public Optional<SentFile> file() {
        return file;
    }

    /** Reads what is left of the file without keeping it, within reason: a browser shows an answer only once it has sent what it was about to send. */
    public void drain() {
        byte[] buffer = new byte[64 * 1024];
        try {
            InputStream rest = file.isPresent() ? file.get().content() : InputStream.nullInputStream();
            long left = DRAINED;
            for (int n = rest.read(buffer); n >= 0 && left > 0; n = rest.read(buffer)) {
                left -= n;
            }
        } catch (IOException | Unreadable e) {
            LOG.debug("A file was not read to its end: whoever sent it is gone");
        }
    }

    private record Sent(HttpServletRequest request) implements UploadContext {
        @Override
        public @Nullable String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public @Nullable String getContentType() {
            return request.getContentType();
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return request.getContentLength();
        }

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return request.getInputStream();
        }
    }
}
