package groundwork.card.web;

import groundwork.directory.Area;
import groundwork.directory.Townships;
import groundwork.frame.Bilingual;
import java.util.Locale;
import java.util.Map;

/** What villages and their townships are called; a code stands for what is not loaded. */
record PlaceNames(Map<Long, Area> areas, Townships lying) {

    String village(long code, Locale reader) {
        return areas.containsKey(code) ? areas.get(code).name(reader) : Long.toString(code);
    }

    /** Empty where it is not known. */
    String township(long village, Locale reader) {
        var township = areas.get(lying.of(village));
        return township == null ? "" : township.name(reader);
    }

    /** From the county down to the village. */
    Bilingual path(long village) {
        return new Bilingual(path(village, Locale.ENGLISH, ", "), path(village, Locale.CHINESE, ""));
    }

    private String path(long village, Locale reader, String between) {
        var county = areas.get(village / 1_000_000);
        var parts = java.util.stream.Stream.of(
                        county == null ? "" : county.name(reader), township(village, reader), village(village, reader))
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join(between, reader == Locale.CHINESE ? parts : parts.reversed());
    }
}
