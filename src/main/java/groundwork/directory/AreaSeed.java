package groundwork.directory;

import groundwork.ledger.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The areas that come with the project: all provinces, prefectures and counties of the country, and two counties down
 * to the village. Enough to choose one's county and to try everything; bin/areas loads the rest.
 */
@Component
class AreaSeed {

    private static final String FILE = "/directory/areas.csv";

    private final Store store;

    AreaSeed(Store store) {
        this.store = store;
    }

    /** Adds what is missing, also English names; a name that was loaded since stays. */
    void plant() {
        var areas = read();
        store.global(db -> db.sql("""
                        insert into directory.area as known (code, name, name_en)
                        select * from unnest(:codes::bigint[], :names::text[], :english::text[])
                        on conflict (code) do update set name_en = excluded.name_en
                        where known.name_en is null and excluded.name_en is not null
                        """)
                .param("codes", areas.stream().map(Area::code).toArray(Long[]::new))
                .param("names", areas.stream().map(Area::name).toArray(String[]::new))
                .param("english", areas.stream().map(Area::english).toArray(String[]::new))
                .update());
    }

    private static List<Area> read() {
        var areas = new ArrayList<Area>();
        try (var lines = new BufferedReader(
                new InputStreamReader(AreaSeed.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                var cells = line.split(",", 3);
                areas.add(new Area(Long.parseLong(cells[0]), cells[1], cells[2].isEmpty() ? null : cells[2]));
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return areas;
    }
}
