// Provinces and enterprises 省份与企业
// The net of regions (地区), their organs and the enterprises (企业) that partnered with them, as a picture.
MATCH deal = (:Enterprise)-[:PARTNERS_WITH]-(party:Region|IssuingBody)
OPTIONAL MATCH organ = (party)-[:GOVERNS]->(:Region)
RETURN deal, organ LIMIT 200;
