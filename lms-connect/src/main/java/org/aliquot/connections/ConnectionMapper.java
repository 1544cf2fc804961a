package org.aliquot.connections;

import java.util.List;
import org.aliquot.stored.ViewMapping;
import org.mapstruct.Mapper;

/** Connections as other modules see them. */
@Mapper(config = ViewMapping.class)
interface ConnectionMapper {

    Connection view(ConnectionEntity connection);

    List<Connection> views(List<ConnectionEntity> connections);
}
