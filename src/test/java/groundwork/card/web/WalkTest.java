package groundwork.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.frame.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final List<Integer> DOORS =
            IntStream.rangeClosed(1, 25).boxed().toList();

    @Test
    void oneGoesForthToTheEndAndBackToTheBeginning() {
        var forth = new ArrayList<Integer>();
        var page = page(null, null);
        forth.addAll(page.rows());
        while (page.older() != null) {
            page = page(page.older(), null);
            forth.addAll(page.rows());
        }
        assertThat(forth).isEqualTo(DOORS);
        while (page.newer() != null) page = page(null, page.newer());
        assertThat(page.rows()).first().isEqualTo(1);
    }

    @Test
    void aDoorThatIsNotThereLeadsToTheBeginning() {
        assertThat(page("99", null)).isEqualTo(page(null, null));
        assertThat(page(null, "made up")).isEqualTo(page(null, null));
    }

    @Test
    void aShortListHasNoOtherPage() {
        assertThat(Walk.page(List.of(1, 2), Paged.From.FIRST, 10, Object::toString))
                .isEqualTo(new Paged<>(List.of(1, 2), null, null));
    }

    private static Paged<Integer> page(String before, String after) {
        return Walk.page(DOORS, new Paged.From(before, after), 10, Object::toString);
    }
}
