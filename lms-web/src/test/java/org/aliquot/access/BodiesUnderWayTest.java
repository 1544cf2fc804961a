package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BodiesUnderWayTest {

    private static final int A_CLASS = 200;
    private static final int A_FLOOD = 2_000;

    private final BodiesUnderWay underWay = new BodiesUnderWay();

    @Test
    void aClassBehindOneAddressSignsInAtOnce() {
        assertThat(granted("192.0.2.1", A_CLASS)).isEqualTo(A_CLASS);
    }

    @Test
    void aFloodFromOneAddressIsBoundedAndLeavesRoomForOthers() {
        assertThat(granted("192.0.2.1", A_FLOOD)).isLessThan(300);
        assertThat(granted("192.0.2.2", 1)).isOne();
    }

    @Test
    void aFloodFromEverywhereIsBounded() {
        int granted = 0;
        for (int address = 0; address < A_FLOOD; address++) {
            granted += granted("2001:db8::" + address, 10);
        }

        assertThat(granted * 128L * 1024)
                .isLessThanOrEqualTo(
                        Math.max(10L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 8));
    }

    @Test
    void whatIsAnsweredMakesRoomAgain() {
        for (int round = 0; round < 10; round++) {
            List<BodiesUnderWay.Share> shares = new ArrayList<>();
            for (int i = 0; i < A_CLASS; i++) {
                shares.add(underWay.begin(null, form("192.0.2.1")));
            }
            assertThat(shares).allMatch(BodiesUnderWay.Share::granted);
            shares.forEach(BodiesUnderWay.Share::close);
        }
    }

    private int granted(String address, int requests) {
        int granted = 0;
        for (int i = 0; i < requests; i++) {
            granted += underWay.begin(null, form(address)).granted() ? 1 : 0;
        }
        return granted;
    }

    private static MockHttpServletRequest form(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in");
        request.setRemoteAddr(address);
        request.setContent(new byte[40]);
        return request;
    }
}
