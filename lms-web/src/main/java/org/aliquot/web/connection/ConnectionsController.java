package org.aliquot.web.connection;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionChange;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.connections.ConnectionSettings;
import org.aliquot.connections.ConnectionState;
import org.aliquot.connections.OwnKeys;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.passback.Scores;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ConnectionUrls;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.flash.ConnectionFlash;
import org.aliquot.web.flash.ProviderFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/connections}: the systems that we are connected to. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class ConnectionsController {

    private static final String REGISTERED =
            "A connection with this client ID and the same issuer or token address exists. Look for it in the list, among the disconnected ones too.";
    private static final String FIXED =
            "People have already come through this connection, so its issuer and client ID cannot change. For another system, make a new connection, then disconnect this one.";
    private static final String MEANWHILE =
            "Someone changed this connection while the form was open. Below is their version. What you typed was not saved; enter it again if it is still needed.";

    private final ConnectionDesk connections;
    private final ConnectionPages pages;
    private final OwnKeys keys;
    private final Scores scores;
    private final Outgoing outgoing;

    ConnectionsController(
            ConnectionDesk connections, ConnectionPages pages, OwnKeys keys, Scores scores, Outgoing outgoing) {
        this.scores = scores;
        this.keys = keys;
        this.connections = connections;
        this.pages = pages;
        this.outgoing = outgoing;
    }

    @GetMapping(ConnectionUrls.ALL)
    ModelAndView list(Visit visit) {
        return visit.at(Place.CONNECTIONS, "Connections").show("connection/all", pages.all(visit.dates()));
    }

    @GetMapping(ConnectionUrls.NEW)
    ModelAndView form(Visit visit) {
        return showNew(HttpStatus.OK, ConnectionForm.EMPTY, FieldErrors.NONE, visit);
    }

    @PostMapping(ConnectionUrls.ALL)
    ModelAndView connect(@ModelAttribute ConnectionForm form, Visit visit) {
        Typed typed = new Typed();
        ConnectionSettings settings = form.read(typed, outgoing);
        if (!typed.isSound()) {
            return showNew(HttpStatus.UNPROCESSABLE_CONTENT, form, typed.errors(), visit);
        }
        return switch (connections.connect(
                ConnectionKind.LTI, settings, visit.caller().id())) {
            case ConnectionChange.Changed(var made) ->
                SeeOther.to(ConnectionFlash.MADE.at(ConnectionUrls.connection(made.id())));
            case ConnectionChange.Registered() ->
                showNew(HttpStatus.CONFLICT, form, new FieldErrors(Map.of("clientId", REGISTERED)), visit);
            case ConnectionChange.Fixed(), ConnectionChange.Stale _, ConnectionChange.Unknown _ ->
                throw new PageNotFound();
        };
    }

    @PostMapping(ConnectionUrls.KEYS)
    ModelAndView rotate(Visit visit) {
        boolean rotated = keys.rotate(visit.caller().id());
        return SeeOther.to((rotated ? ConnectionFlash.ROTATED : ConnectionFlash.TOO_SOON).at(ConnectionUrls.ALL));
    }

    @GetMapping(ConnectionUrls.CONNECTION)
    ModelAndView one(@PathVariable UUID id, Visit visit) {
        Connection connection = find(id);
        return connection.kind() == ConnectionKind.OIDC
                ? SeeOther.to(SignOnUrls.provider(id))
                : showOne(HttpStatus.OK, connection, form(connection), FieldErrors.NONE, null, visit);
    }

    @PostMapping(ConnectionUrls.CONNECTION)
    ModelAndView change(@PathVariable UUID id, @ModelAttribute ConnectionForm form, Visit visit) {
        Connection before = find(id);
        if (before.kind() != ConnectionKind.LTI) {
            throw new PageNotFound();
        }
        Typed typed = new Typed();
        ConnectionSettings settings = form.read(typed, outgoing);
        if (!typed.isSound()) {
            return showOne(HttpStatus.UNPROCESSABLE_CONTENT, before, form, typed.errors(), null, visit);
        }
        int version = form.fields().version();
        return switch (connections.change(id, version, settings, visit.caller().id())) {
            case ConnectionChange.Changed _ -> SeeOther.to(ConnectionFlash.SAVED.at(ConnectionUrls.connection(id)));
            case ConnectionChange.Registered() ->
                showOne(
                        HttpStatus.CONFLICT,
                        before,
                        form,
                        new FieldErrors(Map.of("clientId", REGISTERED)),
                        null,
                        visit);
            case ConnectionChange.Fixed() ->
                showOne(HttpStatus.CONFLICT, before, form, new FieldErrors(Map.of("issuer", FIXED)), null, visit);
            case ConnectionChange.Stale(var standing) ->
                showOne(HttpStatus.CONFLICT, standing, form(standing), FieldErrors.NONE, MEANWHILE, visit);
            case ConnectionChange.Unknown() -> throw new PageNotFound();
        };
    }

    @PostMapping(ConnectionUrls.ACTIVATION)
    ModelAndView activate(@PathVariable UUID id, Visit visit) {
        return done(
                id, connections.activate(id, visit.caller().id()), ConnectionFlash.ACTIVATED, ProviderFlash.ACTIVATED);
    }

    @PostMapping(ConnectionUrls.PAUSE)
    ModelAndView pause(@PathVariable UUID id, Visit visit) {
        return done(id, connections.pause(id, visit.caller().id()), ConnectionFlash.PAUSED, ProviderFlash.PAUSED);
    }

    @PostMapping(ConnectionUrls.DISCONNECTION)
    ModelAndView disconnect(@PathVariable UUID id, Visit visit) {
        return done(
                id,
                connections.disconnect(id, visit.caller().id()),
                ConnectionFlash.DISCONNECTED,
                ProviderFlash.DISCONNECTED);
    }

    @PostMapping(ConnectionUrls.RECONNECTION)
    ModelAndView reconnect(@PathVariable UUID id, Visit visit) {
        return done(
                id,
                connections.reconnect(id, visit.caller().id()),
                ConnectionFlash.RECONNECTED,
                ProviderFlash.RECONNECTED);
    }

    /** Whatever the LMS did not take is tried once more. */
    @PostMapping(ConnectionUrls.SCORES)
    ModelAndView sendAgain(@PathVariable UUID id) {
        Connection connection = find(id);
        ConnectionFlash sent = connection.state() == ConnectionState.ACTIVE
                ? ConnectionFlash.SCORES_AGAIN
                : ConnectionFlash.SCORES_AGAIN_LATER;
        ConnectionFlash said = scores.sendRefusedOfConnectionAgain(id) == 0 ? ConnectionFlash.NO_SCORES_AGAIN : sent;
        return SeeOther.to(said.at(ConnectionUrls.connection(id)));
    }

    private ModelAndView done(UUID id, ConnectionChange change, ConnectionFlash flash, ProviderFlash ofProvider) {
        boolean provider = connections
                .find(id)
                .filter(found -> found.kind() == ConnectionKind.OIDC)
                .isPresent();
        String page = provider ? SignOnUrls.provider(id) : ConnectionUrls.connection(id);
        return switch (change) {
            case ConnectionChange.Changed _ -> SeeOther.to((provider ? ofProvider : flash).at(page));
            case ConnectionChange.Fixed(), ConnectionChange.Stale _, ConnectionChange.Registered _ ->
                SeeOther.to((provider ? ProviderFlash.STANDS : ConnectionFlash.STANDS).at(page));
            case ConnectionChange.Unknown() -> throw new PageNotFound();
        };
    }

    private Connection find(UUID id) {
        return connections.find(id).orElseThrow(PageNotFound::new);
    }

    private static ConnectionForm form(Connection connection) {
        return ConnectionForm.of(connection.settings(), connection.version());
    }

    private ModelAndView showNew(HttpStatus status, ConnectionForm form, FieldErrors errors, Visit visit) {
        return visit.at(Place.CONNECTIONS, "Connect an LMS").show(status, "connection/one", pages.fresh(form, errors));
    }

    private ModelAndView showOne(
            HttpStatus status,
            Connection connection,
            ConnectionForm form,
            FieldErrors errors,
            @Nullable String trouble,
            Visit visit) {
        return visit.at(Place.CONNECTIONS, connection.name())
                .show(status, "connection/one", pages.one(connection, form, errors, trouble, visit.dates()));
    }
}
