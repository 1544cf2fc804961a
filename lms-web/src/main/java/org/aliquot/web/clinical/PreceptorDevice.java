package org.aliquot.web.clinical;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.aliquot.access.Cookies;
import org.aliquot.clinical.PreceptorVisit;
import org.aliquot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Knows the device of a preceptor again, by a cookie that no script reads. */
@Component
class PreceptorDevice {

    private static final String COOKIE = "preceptor";
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final Cookies cookies;

    PreceptorDevice(Cookies cookies) {
        this.cookies = cookies;
    }

    PreceptorVisit visit(String secret, @Nullable UUID signer, HttpServletRequest request, Visit visit) {
        return new PreceptorVisit(
                secret,
                request.getRemoteAddr(),
                cookies.value(COOKIE, request),
                visit.reader() == null ? null : visit.reader().id(),
                signer);
    }

    void remember(String device, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.make(COOKIE, device, REMEMBERED, request).build().toString());
    }
}
