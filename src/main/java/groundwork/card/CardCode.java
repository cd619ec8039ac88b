package groundwork.card;

import java.util.Optional;
import java.util.UUID;

/**
 * The short code printed on a card, {@code K7QM-24TD}: the last 40 bits of its id, in the 32 signs of Crockford, which
 * leave out I, L, O and U so that it can be read over the telephone. It names the card and is no secret.
 */
public final class CardCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private CardCode() {}

    public static String of(UUID card) {
        var code = new StringBuilder();
        for (int at = LENGTH - 1; at >= 0; at--)
            code.append(SIGNS.charAt((int) (card.getLeastSignificantBits() >>> 5 * at & 31)));
        return code.insert(4, '-').toString();
    }

    /** Whether somebody typed the code of this id, as people type codes. */
    public static boolean is(UUID id, String typed) {
        return typed != null && tail(typed).filter(id.toString()::endsWith).isPresent();
    }

    /** The last ten digits of the id in hexadecimal, which the index goes by; empty for what is no code. */
    public static Optional<String> tail(String typed) {
        var plain = typed.toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (plain.length() != LENGTH || !plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0))
            return Optional.empty();
        long bits = 0;
        for (var sign : plain.toCharArray()) bits = bits << 5 | SIGNS.indexOf(sign);
        return Optional.of(String.format("%010x", bits));
    }
}
