package groundwork.demand.web;

import groundwork.frame.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Several demands ticked in the list, and the unit they are for. */
record ReferralForm(List<String> demand, String to, String by) {

    /** @param due null: each by its own urgency */
    record Read(List<UUID> demands, UUID unit, LocalDate due) {}

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read read(LocalDate today) {
        var typed = new Typed();
        var ticked = demand == null
                ? List.<UUID>of()
                : demand.stream()
                        .map(Typed::id)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        typed.wrong(ticked.isEmpty(), "demand", "demand.flaw.ticked");
        var taker = typed.neededId("to", to, "demand.flaw.unit");
        var until = typed.day("by", by);
        typed.wrong(until != null && until.isBefore(today), "by", "demand.flaw.due.past");
        typed.check();
        return new Read(ticked, taker, until);
    }
}
