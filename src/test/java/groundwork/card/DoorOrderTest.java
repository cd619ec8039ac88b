package groundwork.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoorOrderTest {

    @Test
    void numbersInDoorsAreReadAsNumbersAndNoDoorComesLast() {
        var doors = List.of("10", "", "9", "六队14号", "六队2号", "9-1", "123456789012345678901234567890");
        assertThat(doors.stream().sorted(DoorOrder::compare))
                .containsExactly("9", "9-1", "10", "123456789012345678901234567890", "六队2号", "六队14号", "");
    }
}
