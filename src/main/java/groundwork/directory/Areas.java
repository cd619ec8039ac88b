package groundwork.directory;

import groundwork.ledger.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where things are: the country's areas by code and by name. They belong to no county, so no {@link Scope} is needed; a
 * children's query reads a range of the primary key, since a code begins with its parent's.
 */
@Component
public class Areas {

    private static final String AREA = "select code, name, name_en as english from directory.area ";

    private final Store store;

    Areas(Store store) {
        this.store = store;
    }

    /** The area of this code, or the one it was merged into. */
    public Optional<Area> find(long code) {
        return store.global(db -> find(db, code)
                .or(() -> db.sql("select new_code from directory.area_alias where old_code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .optional()
                        .flatMap(now -> find(db, now))));
    }

    /** Those of the codes that are known, for the names on a page. */
    public Map<Long, Area> find(Collection<Long> codes) {
        var wanted = codes.stream().mapToLong(Long::longValue).toArray();
        return store.global(
                db -> db.sql(AREA + "where code = any(:codes)").param("codes", wanted).query(Area.class).stream()
                        .collect(Collectors.toMap(Area::code, Function.identity())));
    }

    public List<Area> provinces() {
        return range(10, 99);
    }

    /** The areas directly below, in the order of their codes; none for a village. */
    public List<Area> children(long code) {
        var level = Level.of(code);
        if (level == Level.VILLAGE) {
            return List.of();
        }
        long width = Level.values()[level.ordinal() + 1].width();
        return range(code * width, code * width + width - 1);
    }

    /** All villages and communities of a county or township, in the order of their codes. */
    public List<Area> villages(long within) {
        return below(within, Level.VILLAGE);
    }

    public List<Area> townships(int county) {
        return below(county, Level.TOWNSHIP);
    }

    /** From the province down to the area itself; areas that are not loaded are left out. */
    public List<Area> path(long code) {
        var codes = new ArrayList<Long>();
        for (var at = Optional.of(code); at.isPresent(); at = new Area(at.get(), "", null).parent()) {
            codes.addFirst(at.get());
        }
        var known = find(codes);
        return codes.stream().map(known::get).filter(a -> a != null).toList();
    }

    /** Townships and villages of a county whose name holds the text, in either language; townships first. */
    public List<Area> search(int county, String text, int limit) {
        return store.global(db -> db.sql(AREA + """
                        where (code between :county::bigint * 1000 and :county::bigint * 1000 + 999
                            or code between :county::bigint * 1000000 and :county::bigint * 1000000 + 999999)
                          and (position(:text in name) > 0 or position(lower(:text) in lower(name_en)) > 0)
                        order by code limit :limit
                        """)
                .param("county", county)
                .param("text", text.strip())
                .param("limit", limit)
                .query(Area.class)
                .list());
    }

    /** Counties of the whole country whose name holds the text, or whose code it is. */
    public List<Area> counties(String text, int limit) {
        return store.global(db -> db.sql(AREA + """
                        where code between 100000 and 999999
                          and (position(:text in name) > 0 or position(lower(:text) in lower(name_en)) > 0
                            or code::text = :text)
                        order by code limit :limit
                        """)
                .param("text", text.strip())
                .param("limit", limit)
                .query(Area.class)
                .list());
    }

    /**
     * The villages that this name can mean within a county or township, as officials write it: the code, the name, the
     * name without 村, 村委会, 村民委员会, 居委会 or 社区, the township's name in front. One: it is that. None: unknown. Several: ask
     * which.
     */
    public List<Area> matchVillage(long within, String name) {
        var found = best(AreaName.VILLAGE, villages(within), name);
        if (!found.isEmpty() || Level.of(within) != Level.COUNTY) {
            return found;
        }
        return townships((int) within).stream()
                .filter(township -> name.strip().startsWith(township.name()))
                .flatMap(
                        township -> best(
                                AreaName.VILLAGE,
                                villages(township.code()),
                                name.strip().substring(township.name().length()))
                                .stream())
                .toList();
    }

    /** The townships, towns and streets of a county that this name can mean; as {@link #matchVillage}. */
    public List<Area> matchTownship(int county, String name) {
        return best(AreaName.TOWNSHIP, townships(county), name);
    }

    /** How many areas of the level are loaded. */
    public long count(Level level) {
        long first = Math.powExact(10L, level.digits() - 1);
        return store.global(db -> db.sql("select count(*) from directory.area where code between :first and :last")
                .param("first", first)
                .param("last", first * 10 - 1)
                .query(Long.class)
                .single());
    }

    private List<Area> below(long code, Level level) {
        long width = Math.powExact(10L, level.digits() - Level.of(code).digits());
        return range(code * width, code * width + width - 1);
    }

    private List<Area> range(long first, long last) {
        return store.global(db -> db.sql(AREA + "where code between :first and :last order by code")
                .param("first", first)
                .param("last", last)
                .query(Area.class)
                .list());
    }

    private static Optional<Area> find(JdbcClient db, long code) {
        return db.sql(AREA + "where code = :code")
                .param("code", code)
                .query(Area.class)
                .optional();
    }

    private static List<Area> best(AreaName names, List<Area> areas, String name) {
        var scored = areas.stream().collect(Collectors.groupingBy(area -> score(names, area, name)));
        return scored.keySet().stream()
                .filter(score -> score > 0)
                .max(Integer::compare)
                .map(scored::get)
                .orElse(List.of());
    }

    private static int score(AreaName names, Area area, String name) {
        if (name != null && name.strip().equals(Long.toString(area.code()))) {
            return Integer.MAX_VALUE;
        }
        return Math.max(names.agreement(name, area.name()), names.agreement(name, area.english()));
    }
}
