package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.demand.Move;
import groundwork.demand.State;
import groundwork.frame.Bilingual;
import groundwork.frame.Say;
import groundwork.frame.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A demand's life as a line: what was done by whom and when, where it is now, and what is still to come. */
public final class ProcessLine {

    /** As many as can be read beside each other. */
    private static final int SHOWN = 7;

    /** What a unit does that has it. */
    private static final Set<Move> HOLDERS =
            Set.of(Move.RAISING, Move.ACCEPTANCE, Move.DECLINE, Move.APPROVAL_SOUGHT, Move.SETTLEMENT);

    private ProcessLine() {}

    /** Called while the page is drawn, since its words are the reader's. */
    public static List<Step> of(DemandPage page) {
        var steps = new ArrayList<Step>();
        var lived = page.life().stream()
                .filter(step -> !step.told().flagged())
                .filter(step -> step.told().step().move().leads())
                .toList();
        var holder = page.unit();
        for (int i = 0; i < lived.size(); i++) {
            var last = i + 1 == lived.size();
            var until = !last
                    ? lived.get(i + 1).told().step().day()
                    : page.demand().state().open() ? page.asOf() : null;
            var step = lived.get(i);
            if (step.told().step().move() == Move.REFERRAL && step.unit() != null) holder = step.unit();
            steps.add(done(step, holder, until));
        }
        var ahead = ahead(page.demand());
        shorten(steps, SHOWN - ahead.size());
        steps.addAll(ahead.stream().map(key -> ahead(page, key, ahead)).toList());
        return steps;
    }

    /** The first, how many are left out and where they stand, and the last. */
    private static void shorten(List<Step> steps, int most) {
        if (steps.size() <= most) return;
        var out = steps.subList(1, steps.size() - most + 2);
        var many = out.size();
        out.clear();
        steps.add(1, Step.more(Say.t("demand.process.more", many), "#life"));
    }

    /**
     * @param holder the unit that had it
     * @param until the day of what came after it, or the day it is judged on while it goes on; null once it is over
     */
    private static Step done(DemandPage.Lived lived, Bilingual holder, LocalDate until) {
        var from = lived.told().step().day();
        var days = until == null ? 0 : ChronoUnit.DAYS.between(from, until);
        var day = days > 0 ? Say.t("demand.days", Say.day(from), days) : Say.day(from);
        return new Step(
                Say.t("demand.move." + lived.word()),
                who(lived, holder),
                day,
                state(lived.told().step().move()));
    }

    /** Who did it, after the unit that had it then; of a referral the unit that it went to. */
    private static String who(DemandPage.Lived lived, Bilingual holder) {
        var move = lived.told().step().move();
        if (move == Move.REFERRAL && holder != null) return Say.t(holder);
        var unit = HOLDERS.contains(move) && holder != null ? Say.t(holder) : null;
        var both = Stream.of(unit, lived.officer())
                .filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return both.isEmpty() ? null : both;
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
