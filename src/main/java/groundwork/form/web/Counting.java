package groundwork.form.web;

import groundwork.form.Counted;
import groundwork.form.web.ResultPage.Bar;
import groundwork.form.web.ResultPage.Result;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lays the counts of a sheet out by its questions. */
final class Counting {

    private static final int ROW = 100;

    private final Counted counted;

    Counting(Counted counted) {
        this.counted = counted;
    }

    List<Result> of(List<Shown> questions) {
        return questions.stream().map(this::of).toList();
    }

    private Result of(Shown shown) {
        int number = shown.number();
        return switch (shown.shape().type()) {
            case YES_NO, ONE -> picked(shown, picks(shown), null);
            case RATING -> picked(shown, picks(shown), mean(shown));
            // Of several anybody may choose none: their share is of all forms that came back.
            case SEVERAL -> new Result(shown, counted.forms(), bars(shown, "", 0, counted.forms()), null, null, false);
            case GRID -> grid(shown);
            case NUMBER, AMOUNT -> numbers(shown);
            case DATE -> days(shown);
            case SHORT, LONG -> new Result(shown, counted.of(number, 0), List.of(), null, null, true);
        };
    }

    private long picks(Shown shown) {
        return IntStream.rangeClosed(1, shown.shape().most())
                .mapToLong(pick -> counted.of(shown.number(), pick))
                .sum();
    }

    private Result picked(Shown shown, long answered, BigDecimal mean) {
        return new Result(shown, answered, bars(shown, "", 0, answered), mean, null, false);
    }

    private List<Bar> bars(Shown shown, String row, int first, long of) {
        return IntStream.rangeClosed(1, shown.shape().most())
                .mapToObj(pick -> {
                    long n = counted.of(shown.number(), first + pick);
                    return new Bar(row, shown.choices().get(pick - 1).label(), n, percent(n, of));
                })
                .toList();
    }

    private Result grid(Shown shown) {
        var bars = new ArrayList<Bar>();
        long most = 0;
        for (int row = 1; row <= shown.shape().rows(); row++) {
            int first = row * ROW;
            long answered = IntStream.rangeClosed(1, shown.shape().most())
                    .mapToLong(pick -> counted.of(shown.number(), first + pick))
                    .sum();
            most = Math.max(most, answered);
            bars.addAll(bars(shown, shown.rows().get(row - 1), first, answered));
        }
        return new Result(shown, most, bars, null, null, false);
    }

    private BigDecimal mean(Shown shown) {
        long sum = IntStream.rangeClosed(1, shown.shape().most())
                .mapToLong(pick -> pick * counted.of(shown.number(), pick))
                .sum();
        return mean(BigDecimal.valueOf(sum), picks(shown));
    }

    private static BigDecimal mean(BigDecimal sum, long of) {
        return of == 0 ? null : sum.divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    private Result numbers(Shown shown) {
        long answered = counted.of(shown.number(), 0);
        var sum = counted.amount(shown.number());
        return new Result(shown, answered, List.of(), mean(sum, answered), answered == 0 ? null : sum, false);
    }

    private Result days(Shown shown) {
        var months = new TreeMap<>(counted.questions().getOrDefault(shown.number(), Map.of()));
        long answered = months.values().stream().mapToLong(count -> count.n()).sum();
        var bars = months.values().stream()
                .map(count -> new Bar(
                        "",
                        "%d-%02d".formatted(count.choice() / ROW, count.choice() % ROW),
                        count.n(),
                        percent(count.n(), answered)))
                .toList();
        return new Result(shown, answered, bars, null, null, false);
    }

    private static int percent(long n, long of) {
        return of == 0 ? 0 : Math.toIntExact(Math.round(100.0 * n / of));
    }
}
