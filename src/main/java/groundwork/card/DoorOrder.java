package groundwork.card;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The order in which one walks: by team, and by door with numbers in it read as numbers, so that 9 comes before 10. */
final class DoorOrder {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    static final Comparator<Household> WALK = Comparator.comparing(
                    Household::team, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(household -> household.words().door(), DoorOrder::compare)
            .thenComparing(Household::id);

    private DoorOrder() {}

    static int compare(String one, String other) {
        // A household without a door comes last.
        if (one.isEmpty() || other.isEmpty()) return Boolean.compare(one.isEmpty(), other.isEmpty());
        var a = pieces(one);
        var b = pieces(other);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = piece(a.get(i), b.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(a.size(), b.size());
    }

    private static int piece(String a, String b) {
        return Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0))
                ? new BigInteger(a).compareTo(new BigInteger(b))
                : a.compareTo(b);
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(text);
        while (matcher.find()) pieces.add(matcher.group());
        return pieces;
    }
}
