package org.aliquot.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.Exams;
import org.aliquot.people.Caller;
import org.aliquot.statistics.SimulationRequest;
import org.aliquot.statistics.Simulations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What exams would do with the bank, for staff. */
@RestController
@Audience(Audience.Who.STAFF)
@RequestMapping(path = "/api/v1/simulations", produces = "application/json")
class SimulationsController {

    /** By default 2,000 persons in an adaptive exam with seed 1. */
    record NewSimulation(
            @NotBlank String exam,
            @Nullable Boolean adaptive,

            @Nullable @Min(SimulationRequest.FEWEST) @Max(SimulationRequest.MOST)
            Integer persons,

            @Nullable Long seed) {}

    record SimulationList(
            List<SimulationJson.Simulation> items, @Nullable String next) {}

    private static final int USUAL = 2000;

    private final Simulations simulations;
    private final Exams exams;
    private final StatisticsMapper json;

    SimulationsController(Simulations simulations, Exams exams, StatisticsMapper json) {
        this.json = json;
        this.simulations = simulations;
        this.exams = exams;
    }

    @GetMapping
    SimulationList list() {
        return new SimulationList(json.simulations(simulations.list()), null);
    }

    @PostMapping(consumes = "application/json")
    ResponseEntity<SimulationJson.Simulation> start(
            @Valid @RequestBody NewSimulation wanted, @AuthenticationPrincipal Caller caller) {
        if (exams.exam(wanted.exam()).filter(exam -> exam.spec().isDrawn()).isEmpty()) {
            throw ApiProblem.invalid("exam", "unknown", "There is no such exam that is drawn by areas.");
        }
        Integer persons = wanted.persons();
        Long seed = wanted.seed();
        var request = new SimulationRequest(
                !Boolean.FALSE.equals(wanted.adaptive()), persons == null ? USUAL : persons, seed == null ? 1 : seed);
        UUID id = simulations.start(wanted.exam(), request, caller.id());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/simulations/" + id))
                .body(json.simulation(simulations.find(id).orElseThrow()));
    }

    @GetMapping("/{id}")
    SimulationJson.Simulation simulation(@PathVariable UUID id) {
        return simulations.find(id).map(json::simulation).orElseThrow(ApiProblem::notFound);
    }
}
