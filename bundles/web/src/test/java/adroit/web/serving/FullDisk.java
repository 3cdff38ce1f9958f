package adroit.web.serving;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** Lets a file that arrives fail as on a full disk, behind as much as the fields of a form need. */
final class FullDisk implements Filter {
    /** What fits. */
    private static final int ROOM = 8 * 1024;

    private volatile boolean full;

    void fill() {
        full = true;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(full ? new Cut((HttpServletRequest) request) : request, response);
    }

    private static final class Cut extends HttpServletRequestWrapper {
        Cut(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Full(super.getInputStream());
        }
    }

    private static final class Full extends ServletInputStream {
        private final ServletInputStream in;
        private long read;

        Full(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (read >= ROOM) {
                throw new IOException("No space left on device");
            }
            int n = in.read(buffer, offset, (int) Math.min(length, ROOM - read));
            read += n;
            return n;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
