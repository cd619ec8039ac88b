package groundwork.ledger;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Decimals on the wire: strings without trailing zeros, so that no reader makes a floating number of them. */
final class Decimals {

    /** Nothing counted here is longer; what is sent as 1e999999999 would fill the memory when it is written out. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private Decimals() {}

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(BigDecimal.class, new ValueSerializer<>() {
                    @Override
                    public void serialize(BigDecimal value, JsonGenerator out, SerializationContext context) {
                        out.writeString(plain(value));
                    }
                })
                .addDeserializer(BigDecimal.class, new ValueDeserializer<>() {
                    @Override
                    public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
                        var text = in.getString();
                        if (!DECIMAL.matcher(text).matches())
                            throw context.weirdStringException(text, BigDecimal.class, "not a decimal");
                        return new BigDecimal(text);
                    }
                });
    }
}
