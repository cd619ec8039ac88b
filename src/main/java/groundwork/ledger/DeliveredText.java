package groundwork.ledger;

import groundwork.ledger.Delivery.Fault;
import groundwork.ledger.Delivery.Malformed;
import java.text.Normalizer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What has canonical bytes and can be stored, at any depth of what was sent. */
final class DeliveredText {

    private static final Pattern FAR_DAY = Pattern.compile("[+-]\\d{4,}-\\d\\d.*");

    private DeliveredText() {}

    /** @param field what an error is said of: the outermost member */
    static void check(JsonNode node, String field) throws Malformed {
        switch (node.getNodeType()) {
            case OBJECT -> {
                for (var member : node.properties()) {
                    if (broken(member.getKey()) || !normal(member.getKey())) throw new Malformed(Fault.TEXT, field);
                    check(member.getValue(), field.isEmpty() ? outermost(member.getKey()) : field);
                }
            }
            case ARRAY -> {
                for (var item : node) check(item, field);
            }
            case STRING -> {
                if (broken(node.stringValue())) throw new Malformed(Fault.TEXT, field);
                if (!field.equals("words")
                        && FAR_DAY.matcher(node.stringValue()).matches()) throw new Malformed(Fault.TIME, field);
            }
            case NUMBER -> {
                if (!Canonical.fits(node)) throw new Malformed(Fault.NUMBER, field);
            }
            case BOOLEAN, NULL, BINARY, MISSING, POJO -> {}
        }
    }

    /** Names that somebody made up are not repeated. */
    private static String outermost(String name) {
        return DeliveredWords.NAME.matcher(name).matches() ? name : "";
    }

    /** Names of members are sorted, so they are to be written as they are. */
    private static boolean normal(String name) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC);
    }

    private static boolean broken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) return true;
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i))))
                return true;
        }
        return false;
    }
}
