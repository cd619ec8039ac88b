package groundwork.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import tools.jackson.databind.JsonNode;

/**
 * JSON as RFC 8785 writes it, so that the same facts are the same bytes everywhere: members sorted by UTF-16 code
 * units, no spaces, shortest escapes. Text is in NFC. Numbers are whole and within 2^53; decimals travel as strings.
 */
final class Canonical {

    private static final long LARGEST = 1L << 53;

    private Canonical() {}

    static String of(JsonNode node) {
        var out = new StringBuilder(256);
        write(node, out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> members(node, out);
            case ARRAY -> items(node, out);
            case STRING -> string(node.stringValue(), out);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case NUMBER -> number(node, out);
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    private static void members(JsonNode node, StringBuilder out) {
        var names = new ArrayList<>(node.propertyNames());
        names.sort(null);
        out.append('{');
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) out.append(',');
            name(names.get(i), out);
            out.append(':');
            write(node.get(names.get(i)), out);
        }
        out.append('}');
    }

    /** In the order of its letters, which must not change by being written: names are in NFC already. */
    private static void name(String name, StringBuilder out) {
        if (!plain(name) && !Normalizer.isNormalized(name, Normalizer.Form.NFC))
            throw new IllegalArgumentException("names of fields are in NFC");
        string(name, out);
    }

    private static void items(JsonNode node, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) out.append(',');
            write(node.get(i), out);
        }
        out.append(']');
    }

    /** Whether a number can be written. */
    static boolean fits(JsonNode number) {
        return number.canConvertToExactIntegral()
                && number.canConvertToLong()
                && number.longValue() <= LARGEST
                && number.longValue() >= -LARGEST;
    }

    private static void number(JsonNode node, StringBuilder out) {
        if (!fits(node)) throw new IllegalArgumentException("only whole numbers within 2^53 are canonical");
        out.append(node.longValue());
    }

    private static void string(String raw, StringBuilder out) {
        out.append('"');
        if (plain(raw)) {
            out.append(raw);
        } else {
            var text = Normalizer.normalize(raw, Normalizer.Form.NFC);
            for (int i = 0; i < text.length(); i++) escaped(text.charAt(i), out);
        }
        out.append('"');
    }

    /**
     * Whether it is written as it is. Nothing before the first combining mark changes under NFC, and most text here is
     * names and codes.
     */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\' || c >= 0x300) return false;
        }
        return true;
    }

    private static void escaped(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < 0x20) out.append("\\u%04x".formatted((int) c));
                else out.append(c);
            }
        }
    }
}
