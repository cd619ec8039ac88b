package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.demand.Move;
import groundwork.demand.State;
import groundwork.frame.Say;
import groundwork.frame.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A demand's life as a line: what was done by whom and when, where it is now, and what is still to come. */
public final class ProcessLine {

    /** As many as can be read beside each other. */
    private static final int SHOWN = 7;

    private ProcessLine() {}

    /** Called while the page is drawn, since its words are the reader's. */
    public static List<Step> of(DemandPage page) {
        var steps = new ArrayList<Step>();
        var lived = page.life().stream()
                .filter(step -> !step.told().flagged())
                .filter(step -> step.told().step().move().leads())
                .toList();
        for (int i = 0; i < lived.size(); i++) {
            var last = i + 1 == lived.size();
            var until = !last
                    ? lived.get(i + 1).told().step().day()
                    : page.demand().state().open() ? page.today() : null;
            steps.add(done(lived.get(i), until));
        }
        var ahead = ahead(page.demand());
        var most = SHOWN - ahead.size();
        while (steps.size() > most) steps.remove(1);
        steps.addAll(ahead.stream().map(key -> ahead(page, key, ahead)).toList());
        return steps;
    }

    /** @param until the day of what came after it, or today while it goes on; null once it is over */
    private static Step done(DemandPage.Lived lived, LocalDate until) {
        var who = lived.unit() == null ? lived.officer() : Say.t(lived.unit());
        var from = lived.told().step().day();
        var days = until == null ? 0 : ChronoUnit.DAYS.between(from, until);
        var day = days > 0 ? Say.t("demand.days", Say.day(from), days) : Say.day(from);
        return new Step(
                Say.t("demand.move." + lived.word()),
                who,
                day,
                state(lived.told().step().move()));
    }

    private static Step.State state(Move move) {
        return switch (move) {
            case DECLINE, APPROVAL_REFUSED, DISPUTE, LOOK_BACK_FAILED, WITHDRAWAL -> Step.State.BROKEN;
            case RAISING,
                    REFERRAL,
                    ACCEPTANCE,
                    UNIT_JOINED,
                    UNIT_LEFT,
                    PROGRESS,
                    URGING,
                    ESCALATION,
                    EXTENSION_ASKED,
                    EXTENSION_GRANTED,
                    EXTENSION_REFUSED,
                    APPROVAL_SOUGHT,
                    APPROVAL_GRANTED,
                    SETTLEMENT,
                    CONFIRMATION,
                    LOOK_BACK,
                    RATING,
                    NOTE,
                    MERGER -> Step.State.DONE;
        };
    }

    /** The first of these is what is waited for now. */
    private static List<String> ahead(Demand demand) {
        return switch (demand.state()) {
            case RAISED, DECLINED, REFUSED -> List.of("referral", "settlement", "confirmation");
            case REFERRED -> List.of("acceptance", "settlement", "confirmation");
            case WAITING -> List.of("approval", "settlement", "confirmation");
            case ACCEPTED, GRANTED, DISPUTED -> List.of("settlement", "confirmation");
            case SETTLED -> List.of("confirmation");
            case UNKNOWN, CONFIRMED, WITHDRAWN, MERGED -> List.of();
        };
    }

    private static Step ahead(DemandPage page, String key, List<String> all) {
        var now = key.equals(all.getFirst());
        var holder = page.demand().state() == State.SETTLED
                ? null
                : page.demand().holder() == null ? page.unit() : page.with();
        var due = page.due() == null
                ? null
                : Say.t("demand.ahead.by", Say.day(page.due().due()));
        return new Step(
                Say.t("demand.ahead." + key),
                now && holder != null ? Say.t(holder) : null,
                key.equals("settlement") ? due : null,
                now ? Step.State.NOW : Step.State.AHEAD);
    }
}
