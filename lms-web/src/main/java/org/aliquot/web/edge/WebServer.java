package org.aliquot.web.edge;

import org.aliquot.figures.Figures;
import org.aliquot.traces.Traces;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Sets up the web server so that nobody outside can end the process by asking much, slowly or in half. */
@Component
class WebServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final Environment settings;
    private final Figures figures;
    private final Traces traces;

    WebServer(Environment settings, Figures figures, Traces traces) {
        this.settings = settings;
        this.figures = figures;
        this.traces = traces;
    }

    /** Last, so that what Spring Boot sets by itself is overruled. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(HeaderTimeProtocol.class.getName());
        server.addEngineValves(new BodyTime(), new RequestFigures(figures));
        if (traces.isOn()) {
            server.addEngineValves(new RequestSteps(traces));
        }
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new MalformedRequests()));
        if (!settings.containsProperty(ConnectionLimit.SETTING)) {
            int most = ConnectionLimit.of(Runtime.getRuntime().maxMemory());
            server.addConnectorCustomizers(connector -> connector.setProperty("maxConnections", "" + most));
        }
    }
}
