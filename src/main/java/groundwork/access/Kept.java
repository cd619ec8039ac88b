package groundwork.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How what a session keeps is written: our own as text, which every version can read and SQL too, the frameworks'
 * objects as Java serialises them. Of the latter one that this version cannot read any more is as if it had never been
 * kept: a form is sent once again, and nobody sees an error.
 */
final class Kept {

    private static final byte TEXT = 'T';
    private static final byte OBJECT = 'J';

    private static final SerializingConverter WRITER = new SerializingConverter();
    private static final DeserializingConverter READER = new DeserializingConverter(Kept.class.getClassLoader());

    private Kept() {}

    static ConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, Kept::written);
        conversion.addConverter(byte[].class, Object.class, Kept::read);
        return conversion;
    }

    static byte[] written(Object value) {
        return value instanceof String text
                ? marked(TEXT, text.getBytes(StandardCharsets.UTF_8))
                : marked(OBJECT, WRITER.convert(value));
    }

    /** Null for what cannot be read. */
    static Object read(byte[] bytes) {
        var rest = Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length);
        return switch (bytes.length == 0 ? 0 : bytes[0]) {
            case TEXT -> new String(rest, StandardCharsets.UTF_8);
            case OBJECT -> object(rest);
            default -> null;
        };
    }

    private static Object object(byte[] bytes) {
        try {
            return READER.convert(bytes);
        } catch (SerializationFailedException unreadable) {
            return null;
        }
    }

    private static byte[] marked(byte mark, byte[] bytes) {
        var all = new byte[bytes.length + 1];
        all[0] = mark;
        System.arraycopy(bytes, 0, all, 1, bytes.length);
        return all;
    }
}
