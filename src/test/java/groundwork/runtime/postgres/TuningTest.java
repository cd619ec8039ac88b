package groundwork.runtime.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TuningTest {

    @Test
    void anEighthOfTheMemoryIsItsOwnWithinBounds() {
        assertThat(Tuning.of(8192, false)).contains("shared_buffers = 1024MB");
        assertThat(Tuning.of(256, false)).contains("shared_buffers = 64MB");
        assertThat(Tuning.of(1 << 20, false)).contains("shared_buffers = 4096MB");
    }

    @Test
    void aContainersSmallSharedMemoryIsNotReliedOn() {
        assertThat(Tuning.of(8192, true)).contains("dynamic_shared_memory_type = mmap");
        assertThat(Tuning.of(8192, false)).contains("dynamic_shared_memory_type = posix");
    }
}
