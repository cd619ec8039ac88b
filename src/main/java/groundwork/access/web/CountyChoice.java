package groundwork.access.web;

import groundwork.directory.Area;
import groundwork.frame.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an administrator works.
 *
 * @param now six-digit code, 0 before the first choice
 * @param opened counties this installation works in
 * @param text what was looked for, or null
 * @param found counties of the country that go with it
 * @param above provinces and prefectures by code
 */
public record CountyChoice(int now, List<Area> opened, String text, List<Area> found, Map<Long, Area> above)
        implements Page {

    /** The province and prefecture a county lies in: many counties of the country have the same name. */
    public String place(Area county, Locale reader) {
        return Stream.of(above.get(county.code() / 10_000), above.get(county.code() / 100))
                .filter(Objects::nonNull)
                .map(area -> area.name(reader))
                .collect(Collectors.joining(" › "));
    }
}
