package groundwork.directory;

import org.springframework.stereotype.Component;

/** Says that a village belongs to another township. Who was given a role for one of the two reaches less or more. */
@Component
public class VillageMoves {

    private final AuditLog audit;

    VillageMoves(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * Both of the scope's county, as the database sees to a second time.
     *
     * @return false when it lies there already
     */
    public boolean move(Scope scope, long village, long township) {
        return scope.write(db -> {
            Units.alone(db, scope);
            long before = Townships.now(db).of(village);
            if (before == township) return false;
            var sql = township == village / 1000
                    ? "delete from directory.moved_village where county = :county and village = :village"
                    : """
                      insert into directory.moved_village (county, village, township)
                      values (:county, :village, :township)
                      on conflict (county, village) do update set township = excluded.township""";
            db.sql(sql)
                    .param("county", scope.county())
                    .param("village", village)
                    .param("township", township)
                    .update();
            audit.write(
                    db,
                    scope,
                    Deed.of(Act.AREA_MOVED)
                            .about("area", village)
                            .with("from", before)
                            .with("to", township));
            return true;
        });
    }
}
