package groundwork.book;

import groundwork.ledger.About;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** The signatures of a few trips, loaded and written back whole together with the trips that follow from them. */
record Signatures(Tables tables) {

    void load(Map<UUID, ? extends SortedMap<Long, Signature>> trips) {
        var sql = """
                select trip, position, signed_out, programme, unit, village, officers, at, words_of
                from $book.signature where county = :county and trip = any(:trips)""";
        var asked = tables.sql(sql).param("trips", Tables.array("uuid", trips.keySet()));
        asked.query(row -> {
            var signature = signature(row);
            trips.get(signature.trip()).put(signature.position(), signature);
        });
    }

    void write(Map<UUID, ? extends SortedMap<Long, Signature>> trips) {
        var touched = new Rows("uuid");
        trips.keySet().forEach(touched::add);
        for (var table : List.of("signature", "trip"))
            touched.run(
                    tables, "delete from $book." + table + " t using {rows} where t.county = :county and t.trip = c1");
        signatures(trips);
        trips(trips);
    }

    private void signatures(Map<UUID, ? extends SortedMap<Long, Signature>> trips) {
        var rows = new Rows("uuid int8 bool uuid uuid int8 timestamptz uuid[] uuid".split(" "));
        for (var signatures : trips.values())
            for (var signed : signatures.values()) {
                var about = signed.about();
                rows.add(
                        signed.trip(),
                        signed.position(),
                        signed.out(),
                        about.programme(),
                        about.unit(),
                        about.village(),
                        signed.at(),
                        about.officers(),
                        signed.wordsOf());
            }
        rows.insert(tables, "$book.signature", """
                trip, position, signed_out, programme, unit, village, at, officers, words_of""", "");
    }

    private void trips(Map<UUID, ? extends SortedMap<Long, Signature>> trips) {
        var rows = new Rows("uuid uuid uuid int8 date uuid[] timestamptz timestamptz text uuid".split(" "));
        for (var signatures : trips.values()) {
            if (signatures.isEmpty()) continue;
            var trip = Trip.of(List.copyOf(signatures.values()));
            rows.add(
                    trip.id(),
                    trip.programme(),
                    trip.unit(),
                    trip.village(),
                    trip.day(),
                    trip.officers(),
                    trip.in(),
                    trip.out(),
                    trip.attention(),
                    trip.wordsOf());
        }
        rows.insert(tables, "$book.trip", """
                trip, programme, unit, village, day, officers, in_at, out_at, attention, words_of""", "");
    }

    private static Signature signature(ResultSet row) throws SQLException {
        var about = new About(
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, Long.class),
                Arrays.asList((UUID[]) row.getArray(7).getArray()),
                null);
        return new Signature(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getBoolean(3),
                about,
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, UUID.class));
    }
}
