package groundwork.directory;

import java.util.Objects;
import java.util.UUID;

/** The part of a county that a {@link Grant} is for. */
public sealed interface Where {

    record County() implements Where {}

    /** Work of this unit and of all units below it, as they stand when somebody asks. */
    record OfUnit(UUID unit) implements Where {
        public OfUnit {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /** What happened in this township or village. */
    record InArea(long area) implements Where {
        /** @throws IllegalArgumentException when the code is neither a township's nor a village's */
        public InArea {
            if (Level.of(area) != Level.TOWNSHIP && Level.of(area) != Level.VILLAGE)
                throw new IllegalArgumentException("neither a township nor a village: " + area);
        }
    }

    record OfProgramme(UUID programme) implements Where {
        public OfProgramme {
            Objects.requireNonNull(programme, "programme");
        }
    }

    /** One household, reached for an hour without being in need of it by assignment: see {@link BrokenGlass}. */
    record OfHousehold(UUID household) implements Where {
        public OfHousehold {
            Objects.requireNonNull(household, "household");
        }
    }

    Where COUNTY = new County();

    static Where of(UUID unit, Long area, UUID programme) {
        if (unit != null) return new OfUnit(unit);
        if (area != null) return new InArea(area);
        return programme != null ? new OfProgramme(programme) : COUNTY;
    }

    /** As an address or a form says it: {@code unit:} and its id. */
    default String word() {
        return switch (this) {
            case County _ -> "county";
            case OfUnit(var unit) -> "unit:" + unit;
            case InArea(var area) -> "area:" + area;
            case OfProgramme(var programme) -> "programme:" + programme;
            case OfHousehold(var household) -> "household:" + household;
        };
    }

    default UUID unitOrNull() {
        return this instanceof OfUnit(var unit) ? unit : null;
    }

    default Long areaOrNull() {
        return this instanceof InArea(var area) ? (Long) area : null;
    }

    default UUID programmeOrNull() {
        return this instanceof OfProgramme(var programme) ? programme : null;
    }
}
