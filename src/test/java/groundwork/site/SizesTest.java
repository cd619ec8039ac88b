package groundwork.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** How much may be sent where. */
class SizesTest {

    @Test
    void aPhotoOfADemandIsTakenUpToItsSizeAndNowhereElse() {
        assertThat(refused("/demands/1/photos", 12 << 20)).isZero();
        assertThat(refused("/demands/1/photos", -1))
                .as("cut short where it is read")
                .isZero();
        assertThat(refused("/demands/1/photos", 14 << 20)).isEqualTo(413);
        assertThat(refused("/demands/1/settlement", 12 << 20)).isZero();
        assertThat(refused("/demands/referral", 4)).isEqualTo(415);
        assertThat(refused("/demands/1/photos/2/removal", 4)).isEqualTo(415);
        assertThat(refused("/imports", 100 << 20)).isZero();
    }

    private static int refused(String address, long length) {
        var request = new MockHttpServletRequest("POST", address) {
            @Override
            public long getContentLengthLong() {
                return length;
            }
        };
        request.setContentType("multipart/form-data; boundary=x");
        return Sizes.refused(request);
    }
}
