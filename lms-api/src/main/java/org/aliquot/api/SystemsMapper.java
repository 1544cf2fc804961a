package org.aliquot.api;

import java.net.URI;
import java.util.List;
import org.aliquot.connections.Connection;
import org.aliquot.hooks.HookDelivery;
import org.aliquot.hooks.HookEvent;
import org.aliquot.hooks.HookFigures;
import org.aliquot.hooks.HookView;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.word.Word;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Other people's systems as the API writes them. */
@Mapper(config = ApiMapping.class)
interface SystemsMapper {

    @Mapping(target = "name", source = "settings.name")
    @Mapping(target = "issuer", source = "settings.issuer")
    @Mapping(target = "clientId", source = "settings.clientId")
    @Mapping(target = "failing", source = "health.failing")
    @Mapping(target = "workedAt", source = "health.workedAt")
    @Mapping(target = "failedAt", source = "health.failedAt")
    @Mapping(target = "failure", source = "health.failure")
    SystemsJson.Connected connected(Connection connection);

    List<SystemsJson.Connected> connected(List<Connection> connections);

    @Mapping(target = "host", source = "hook.target")
    SystemsJson.Hook hook(HookView hook, HookFigures figures);

    SystemsJson.Message message(HookDelivery message);

    List<SystemsJson.Message> messages(List<HookDelivery> messages);

    /** What follows it may be a secret of the other side. */
    default String host(URI target) {
        return String.valueOf(target.getHost());
    }

    /** As the messages say it. */
    default String type(HookEvent event) {
        return event.type();
    }

    default String problem(NoAnswer problem) {
        return Word.of(problem);
    }
}
