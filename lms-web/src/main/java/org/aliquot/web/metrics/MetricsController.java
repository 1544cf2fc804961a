package org.aliquot.web.metrics;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.aliquot.access.Audience;
import org.aliquot.audit.SecurityEvent;
import org.aliquot.audit.SecurityEvents;
import org.aliquot.figures.Figures;
import org.aliquot.web.address.SiteUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The figures in Prometheus' text formats, for whoever shows the token that the operator set. Without one the route is not there;
 * what people are signed in as does not matter.
 */
@Controller
@Audience(Audience.Who.ANYONE)
class MetricsController {

    private final MetricsToken token;
    private final Figures figures;
    private final SecurityEvents events;
    private final ExpositionFormatWriter openMetrics =
            OpenMetricsTextFormatWriter.builder().build();
    private final ExpositionFormatWriter plain =
            PrometheusTextFormatWriter.builder().build();

    MetricsController(MetricsToken token, Figures figures, SecurityEvents events) {
        this.token = token;
        this.figures = figures;
        this.events = events;
    }

    @GetMapping(SiteUrls.METRICS)
    ResponseEntity<byte[]> read(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept)
            throws IOException {
        if (!token.isSet()) {
            return ResponseEntity.notFound().build();
        }
        if (!token.isShownBy(authorization)) {
            events.record(SecurityEvent.ACCESS_REFUSED, null, "route", "GET " + SiteUrls.METRICS);
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
        ExpositionFormatWriter writer = openMetrics.accepts(accept) ? openMetrics : plain;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(text, figures.now());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, writer.getContentType())
                .cacheControl(CacheControl.noStore())
                .body(text.toByteArray());
    }
}
