/// A record that can be converted from and to JSON, in the format of the JSON API, for exchange with a server.
public protocol JsonRecord: Sendable {
    /// Parses JSON strictly. Throws a ``LittermateError`` with all problems and their paths.
    init(json: String) throws

    /// Serializes the record in the format of the JSON API. Throws a ``LittermateError`` if the record is invalid, so that its
    /// JSON could not be parsed again.
    func toJson() throws -> String
}
