"""Places of the news that are small, or have a larger namesake elsewhere: each is the first that is found."""

from __future__ import annotations

import pytest
from geopy.distance import distance

from components.reference.places import gazetteer

# (name as an article writes it, country, latitude, longitude), from general knowledge
FOUND = [
    ("Umm Al Quwain", "ARE", 25.56, 55.55), ("Ras Laffan", "QAT", 25.9, 51.55),
    ("Muharraq", "BHR", 26.26, 50.61), ("Jubail", "SAU", 27.0, 49.66), ("Qamishli", "SYR", 37.05, 41.23),
    ("Sweida", "SYR", 32.71, 36.57), ("Daraa", "SYR", 32.62, 36.1), ("Hmeimim", "SYR", 35.4, 35.95),
    ("Quneitra", "SYR", 33.13, 35.82), ("Majdal Shams", "SYR", 33.27, 35.77),
    ("Bethlehem", "PSE", 31.7, 35.2), ("Kiryat Shmona", "ISR", 33.21, 35.57),
    ("New Administrative Capital", "EGY", 30.02, 31.76), ("Tamanrasset", "DZA", 22.79, 5.52),
    ("Geneina", "SDN", 13.45, 22.45), ("Bentiu", "SSD", 9.26, 29.8), ("Bor", "SSD", 6.2, 31.56),
    ("Axum", "ETH", 14.12, 38.72), ("Garowe", "SOM", 8.4, 48.48), ("Dhusamareb", "SOM", 5.54, 46.39),
    ("Rubavu", "RWA", -1.68, 29.26), ("Kasane", "BWA", -17.8, 25.15), ("Sun City", "ZAF", -25.34, 27.09),
    ("Skukuza", "ZAF", -24.99, 31.59), ("Ciudad de la Paz", "GNQ", 1.59, 10.82),
    ("Oyala", "GNQ", 1.59, 10.82), ("Oyo", "COG", -1.16, 15.97), ("Saly", "SEN", 14.44, -17.01),
    ("Peduase", "GHA", 5.8, -0.18), ("Akosombo", "GHA", 6.27, 0.05), ("Sal", "CPV", 16.73, -22.93),
    ("Juan Dolio", "DOM", 18.43, -69.42), ("Mustique", "VCT", 12.88, -61.18),
    ("Bequia", "VCT", 13.0, -61.23), ("Grand Bahama", "BHS", 26.66, -78.33), ("Lethem", "GUY", 3.38, -59.8),
    ("Machu Picchu", "PER", -13.16, -72.55), ("Urubamba", "PER", -13.3, -72.12),
    ("Anchorena", "URY", -34.28, -57.97), ("Torkham", "PAK", 34.12, 71.09), ("Wagah", "PAK", 31.6, 74.57),
    ("Pahalgam", "IND", 34.01, 75.19), ("Kumarakom", "IND", 9.6, 76.43), ("Kevadia", "IND", 21.88, 73.72),
    ("Hampi", "IND", 15.33, 76.46), ("Mustang", "NPL", 28.99, 83.85),
    ("Phuentsholing", "BTN", 26.85, 89.39), ("Gelephu", "BTN", 26.87, 90.49),
    ("Kutupalong", "BGD", 21.21, 92.16), ("Bagan", "MMR", 21.17, 94.86), ("Kyaukphyu", "MMR", 19.43, 93.55),
    ("Koh Samui", "THA", 9.54, 100.06), ("Boten", "LAO", 21.19, 101.68), ("Ream", "KHM", 10.51, 103.61),
    ("Poipet", "KHM", 13.66, 102.56), ("Preah Vihear", "KHM", 14.39, 104.68),
    ("Nusantara", "IDN", -0.97, 116.7), ("Cikeas", "IDN", -6.37, 106.93),
    ("Hambalang", "IDN", -6.55, 106.9), ("Borobudur", "IDN", -7.61, 110.2), ("Natuna", "IDN", 4.0, 108.25),
    ("Marawi", "PHL", 8.0, 124.29), ("Tunxi", "CHN", 29.71, 118.32), ("Khorgos", "CHN", 44.2, 80.42),
    ("Anji", "CHN", 30.63, 119.68), ("Xiong'an", "CHN", 38.99, 116.1), ("Rason", "PRK", 42.25, 130.3),
    ("Yongbyon", "PRK", 39.8, 125.75), ("Hakone", "JPN", 35.23, 139.11), ("Manzherok", "RUS", 51.83, 85.78),
    ("Barvikha", "RUS", 55.74, 37.28), ("Burabay", "KAZ", 53.08, 70.3), ("Borovoe", "KAZ", 53.08, 70.3),
    ("Rogun", "TJK", 38.69, 69.75), ("Meghri", "ARM", 38.9, 46.24), ("Anaklia", "GEO", 42.39, 41.56),
    ("Kwajalein", "MHL", 8.72, 167.73), ("Queenstown", "NZL", -45.03, 168.66),
    ("Uluru", "AUS", -25.34, 131.04), ("Ilulissat", "GRL", 69.22, -51.1), ("Pituffik", "GRL", 76.53, -68.7),
    ("Iqaluit", "CAN", 63.75, -68.52), ("Socotra", "YEM", 12.5, 53.9), ("Cabo Delgado", "MOZ", -12.3, 39.5),
    ("Musandam", "OMN", 26.2, 56.25), ("Aviano", "ITA", 46.07, 12.59), ("Ventotene", "ITA", 40.79, 13.43),
    ("Srebrenica", "BIH", 44.11, 19.3), ("Varosha", "CYP", 35.11, 33.95), ("Kupiansk", "UKR", 49.71, 37.61),
    ("Laeken", "BEL", 50.88, 4.36), ("Rehoboth Beach", "USA", 38.72, -75.08),
    ("Windsor", "GBR", 51.48, -0.61), ("Palm Beach", "USA", 26.7, -80.04),
    ("Al Ahsa", "SAU", 25.38, 49.59),
    ("Al Khor", "QAT", 25.68, 51.5),
    ("Mesaieed", "QAT", 24.99, 51.55),
    ("Jahra", "KWT", 29.34, 47.66),
    ("Saada", "YEM", 16.94, 43.76),
    ("Seiyun", "YEM", 15.94, 48.79),
    ("Asaluyeh", "IRN", 27.47, 52.61),
    ("Hermel", "LBN", 34.39, 36.39),
    ("Bint Jbeil", "LBN", 33.12, 35.43),
    ("Qalqilya", "PSE", 32.19, 34.98),
    ("Deir al-Balah", "PSE", 31.42, 34.35),
    ("Dahab", "EGY", 28.5, 34.51),
    ("Ghadames", "LBY", 30.13, 9.5),
    ("Kufra", "LBY", 24.18, 23.31),
    ("Benguerir", "MAR", 32.24, -7.95),
    ("Masisi", "COD", -1.4, 28.82),
    ("Lokichoggio", "KEN", 4.2, 34.35),
    ("Dadaab", "KEN", 0.05, 40.31),
    ("Huye", "RWA", -2.6, 29.74),
    ("Semera", "ETH", 11.79, 41.01),
    ("Galkayo", "SOM", 6.77, 47.43),
    ("Las Anod", "SOM", 8.48, 47.36),
    ("Jowhar", "SOM", 2.78, 45.5),
    ("Barawe", "SOM", 1.11, 44.03),
    ("Ezulwini", "SWZ", -26.4, 31.18),
    ("Nelspruit", "ZAF", -25.47, 30.97),
    ("Mutsamudu", "COM", -12.17, 44.4),
    ("Angkor Wat", "KHM", 13.41, 103.87),
    ("Kokang", "MMR", 23.7, 98.76),
    ("Khao Lak", "THA", 8.64, 98.25),
    ("Mandalika", "IDN", -8.9, 116.3),
    ("Lake Toba", "IDN", 2.6, 98.8),
    ("Bohol", "PHL", 9.85, 124.14),
    ("Matsu", "TWN", 26.15, 119.93),
    ("Punggye-ri", "PRK", 41.28, 129.09),
    ("Darkhan", "MNG", 49.49, 105.92),
    ("Zamyn-Uud", "MNG", 43.72, 111.9),
    ("Mount Fuji", "JPN", 35.36, 138.73),
    ("Tawang", "IND", 27.59, 91.87),
    ("Parachinar", "PAK", 33.9, 70.1),
    ("Spin Boldak", "AFG", 31.01, 66.4),
    ("Hairatan", "AFG", 37.22, 67.42),
    ("Bumthang", "BTN", 27.55, 90.74),
    ("Hulhumale", "MDV", 4.21, 73.54),
    ("Negril", "JAM", 18.27, -78.35),
    ("Bávaro", "DOM", 18.68, -68.45),
    ("Freeport", "BHS", 26.53, -78.7),
    ("Exuma", "BHS", 23.6, -75.9),
    ("Barbuda", "ATG", 17.65, -61.8),
    ("Carriacou", "GRD", 12.48, -61.45),
    ("Nieuw Nickerie", "SUR", 5.94, -56.99),
    ("Birán", "CUB", 20.65, -75.87),
]  # fmt: skip


@pytest.mark.parametrize(("name", "country", "latitude", "longitude"), FOUND, ids=[row[0] for row in FOUND])
def test_a_small_place_of_the_news_is_found_first(
    name: str, country: str, latitude: float, longitude: float
) -> None:
    place = gazetteer().lookup(name)[0]
    assert place.country == country
    assert distance((place.latitude, place.longitude), (latitude, longitude)).km < 50
