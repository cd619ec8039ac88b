package groundwork.form;

import groundwork.ledger.About;
import groundwork.ledger.Change.Version;
import groundwork.ledger.FormEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A code on a form, as one entry has it. {@code recipient} is empty for returned ones. */
record FormCode(Key key, UUID entry, long position, UUID unit, Long village, LocalDate day, String recipient) {

    private static final UUID NONE = new UUID(0, 0);

    enum Side {
        ISSUED,
        RETURNED
    }

    /** What counts once. */
    record Key(UUID programme, Side side, String code) {

        String series() {
            return "form." + side.name().toLowerCase(Locale.ROOT);
        }
    }

    About about() {
        return new About(NONE.equals(key.programme()) ? null : key.programme(), unit, village, List.of(), null);
    }

    static List<FormCode> of(UUID entry, long position, Version version) {
        if (version == null || !(version.fact().entry() instanceof FormEntry form)) return List.of();
        return switch (form) {
            case FormEntry.DrawnUp _ -> List.of();
            case FormEntry.Issued issued ->
                codes(entry, position, version, Side.ISSUED, issued.codes(), name(issued.recipient()));
            case FormEntry.Returned returned -> codes(entry, position, version, Side.RETURNED, returned.codes(), "");
        };
    }

    static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<FormCode> codes(
            UUID entry, long position, Version version, Side side, List<String> codes, String recipient) {
        var fact = version.fact();
        var programme = fact.about().programme() == null ? NONE : fact.about().programme();
        return codes.stream()
                .distinct()
                .map(code -> new FormCode(
                        new Key(programme, side, code),
                        entry,
                        position,
                        fact.about().unit(),
                        fact.about().village(),
                        fact.day(),
                        recipient))
                .toList();
    }
}
