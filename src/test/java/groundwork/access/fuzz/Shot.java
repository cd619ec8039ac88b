package groundwork.access.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One request, byte for byte, and what may come of it. */
public final class Shot {

    public String method;
    /** As it stands in the first line: one byte a character. */
    public String target;

    public final List<String> headers = new ArrayList<>();
    public byte[] body = new byte[0];
    /** It ends before it said it would, or is framed in a way HTTP does not know: no answer is an answer. */
    public boolean broken;
    /** It asks for what servers answer with 501 or 505. */
    public boolean odd;

    public final List<String> mutations = new ArrayList<>();

    byte[] bytes() {
        var head = method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        var first = head.getBytes(StandardCharsets.ISO_8859_1);
        var all = new byte[first.length + body.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }

    /** Names of headers are as we write them, so that they are found again. */
    public void set(String name, String value) {
        headers.removeIf(one -> one.startsWith(name + ": "));
        headers.add(name + ": " + value);
    }

    @Override
    public String toString() {
        var text = new String(bytes(), StandardCharsets.ISO_8859_1);
        return mutations + "\n" + visible(text.length() > 3000 ? text.substring(0, 3000) + "…" : text);
    }

    static String visible(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray())
            if (c == '\n' || c >= 0x20 && c < 0x7f || c > 0x9f) out.append(c);
            else if (c != '\r') out.append("\\x%02x".formatted((int) c));
        return out.toString();
    }
}
