package groundwork.intake.sheet;

import groundwork.intake.value.Plain;
import java.util.regex.Pattern;

/**
 * A head as it is compared.
 *
 * @param text as it stands in the sheet
 * @param key letters and digits only, without what stood in brackets
 * @param whole letters and digits of all of it
 * @param unit what stood in brackets, such as 万元; empty for none
 */
record HeadText(String text, String key, String whole, String unit) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    static HeadText of(String text) {
        var plain = Plain.of(text);
        var brackets = BRACKETS.matcher(plain);
        var unit = brackets.find() ? Plain.key(brackets.group(1)) : "";
        return new HeadText(plain, Plain.key(BRACKETS.matcher(plain).replaceAll("")), Plain.key(plain), unit);
    }

    boolean isBlank() {
        return whole.isEmpty();
    }
}
