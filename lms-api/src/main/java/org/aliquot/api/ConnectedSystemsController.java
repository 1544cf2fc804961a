package org.aliquot.api;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.connections.ConnectionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the systems that we are connected to work, for programs that watch over it. A person connects them, on the pages. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
@RequestMapping(path = "/api/v1/connections", produces = "application/json")
class ConnectedSystemsController {

    record ConnectedList(
            List<SystemsJson.Connected> items, @Nullable String next) {}

    private final ConnectionDesk desk;
    private final SystemsMapper json;

    ConnectedSystemsController(ConnectionDesk desk, SystemsMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /** By name. */
    @GetMapping
    ConnectedList list() {
        return new ConnectedList(json.connected(desk.all()), null);
    }

    @GetMapping("/{id}")
    SystemsJson.Connected one(@PathVariable UUID id) {
        return desk.find(id).map(json::connected).orElseThrow(ApiProblem::notFound);
    }
}
