package groundwork.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form that was answered by QR code, as bytes to be sealed: those of its questions and no others. */
final class SlipText {

    static final String TABLE = "form.slip";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private SlipText() {}

    static byte[] of(Map<String, List<String>> fields) {
        var kept = new TreeMap<>(fields);
        kept.keySet().removeIf(name -> !name.matches("q\\d{1,3}(-\\d{1,2})?"));
        return JSON.writeValueAsString(kept).getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, List<String>> read(byte[] text) {
        return JSON.readValue(new String(text, StandardCharsets.UTF_8), FIELDS);
    }
}
