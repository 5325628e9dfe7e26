// Summits and who took part 峰会与参会者
// Summits (峰会) and conferences (大会): who organized them, who took part or spoke, as a picture.
MATCH (event:Event)
WHERE event.kind IN ['SUMMIT', 'CONFERENCE']
WITH event ORDER BY event.startsOn DESC, event.id LIMIT 10
OPTIONAL MATCH link = (event)-[:ORGANIZED|PARTICIPATED_IN|HELD_IN]-()
RETURN event, link;
