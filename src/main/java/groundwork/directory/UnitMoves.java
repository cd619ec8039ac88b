package groundwork.directory;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a unit below another or says where it sits. Whoever holds a role for a unit above reaches less or more. */
@Component
public class UnitMoves {

    private final AuditLog audit;

    UnitMoves(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * @param parent or null
     * @param area township or village, or null
     * @return false when there is no such unit, or it would come to lie within itself
     */
    public boolean move(Scope scope, UUID id, UUID parent, Long area) {
        return scope.write(db -> {
            Units.alone(db, scope);
            var before = Units.find(db, id);
            if (before.isEmpty() || Units.chain(db, parent).contains(id)) return false;
            var unit = before.get();
            if (Objects.equals(unit.parent(), parent) && Objects.equals(unit.area(), area)) return true;
            db.sql("""
                            update directory.unit set parent = :parent::uuid, area = :area::bigint
                            where county = :county and id = :id
                            """)
                    .param("county", scope.county())
                    .param("id", id)
                    .param("parent", parent)
                    .param("area", area)
                    .update();
            audit.write(db, scope, deed(unit, parent, area));
            return true;
        });
    }

    private static Deed deed(Unit unit, UUID parent, Long area) {
        var deed = Deed.of(Act.UNIT_MOVED).about("unit", unit.id());
        if (!Objects.equals(unit.parent(), parent))
            deed = deed.with("from", unit.parent()).with("to", parent);
        return Objects.equals(unit.area(), area)
                ? deed
                : deed.with("fromArea", Objects.toString(unit.area(), null))
                        .with("toArea", Objects.toString(area, null));
    }
}
